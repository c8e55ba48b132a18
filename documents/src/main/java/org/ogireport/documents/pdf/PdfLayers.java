package org.ogireport.documents.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which optional content of a document is shown when it is opened. */
final class PdfLayers {
    /** Whether content is seen; the worse of two comes later. */
    enum Seen {
        SHOWN,
        DOUBTFUL,
        HIDDEN
    }

    private static final int DEEPEST = 8;
    private static final Set<String> MEANT_FOR = Set.of("View", "Print", "Export", "Zoom", "User", "Language");

    private final Set<COSBase> on = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String base;

    PdfLayers(PDDocument pdf) {
        COSDictionary properties = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary settings = properties == null ? null : properties.getCOSDictionary(COSName.D);
        base = settings == null ? "ON" : settings.getNameAsString(COSName.BASE_STATE, "ON");
        if (settings != null) {
            addAll(settings.getCOSArray(COSName.ON), on);
            addAll(settings.getCOSArray(COSName.OFF), off);
        }
    }

    private static void addAll(@Nullable COSArray groups, Set<COSBase> set) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            COSBase group = groups.getObject(i);
            if (group != null) {
                set.add(group);
            }
        }
    }

    /** Whether what belongs to a group or a membership is seen. */
    Seen seen(@Nullable COSBase content) {
        return content == null ? Seen.SHOWN : seen(content, 0);
    }

    private Seen seen(COSBase content, int depth) {
        if (!(content instanceof COSDictionary dictionary) || depth > DEEPEST) {
            return Seen.DOUBTFUL;
        }
        String type = dictionary.getNameAsString(COSName.TYPE, "");
        return switch (type) {
            case "OCG" -> group(dictionary);
            case "OCMD" -> membership(dictionary, depth);
            default -> Seen.DOUBTFUL;
        };
    }

    private Seen group(COSDictionary group) {
        boolean shown = base.equals("ON") ? !off.contains(group) : on.contains(group);
        COSDictionary usage = group.getCOSDictionary(COSName.getPDFName("Usage"));
        boolean depends = usage != null && usage.keySet().stream().anyMatch(key -> MEANT_FOR.contains(key.getName()));
        String intent = group.getNameAsString(COSName.getPDFName("Intent"), "View");
        boolean plain = !depends && intent.equals("View") && !(on.contains(group) && off.contains(group));
        if (!plain || !base.equals("ON") && !base.equals("OFF")) {
            return Seen.DOUBTFUL;
        }
        return shown ? Seen.SHOWN : Seen.HIDDEN;
    }

    private Seen membership(COSDictionary membership, int depth) {
        COSArray expression = membership.getCOSArray(COSName.getPDFName("VE"));
        if (expression != null) {
            return expression(expression, depth + 1);
        }
        COSBase groups = membership.getDictionaryObject(COSName.OCGS);
        List<Seen> states;
        if (groups instanceof COSArray array) {
            states = states(array, 0, depth);
        } else {
            states = groups == null ? List.of() : List.of(seen(groups, depth + 1));
        }
        if (states.isEmpty()) {
            return Seen.SHOWN;
        }
        return switch (membership.getNameAsString(COSName.P, "AnyOn")) {
            case "AnyOn" -> any(states, Seen.SHOWN);
            case "AllOn" -> not(any(states, Seen.HIDDEN));
            case "AnyOff" -> any(states, Seen.HIDDEN);
            case "AllOff" -> not(any(states, Seen.SHOWN));
            default -> Seen.DOUBTFUL;
        };
    }

    private Seen expression(COSArray expression, int depth) {
        List<Seen> states = depth > DEEPEST ? List.of() : states(expression, 1, depth);
        String operator = expression.size() == 0 ? "" : expression.getName(0, "");
        if (states.isEmpty()) {
            return Seen.DOUBTFUL;
        }
        return switch (operator) {
            case "And" -> not(any(states, Seen.HIDDEN));
            case "Or" -> any(states, Seen.SHOWN);
            case "Not" -> not(states.get(0));
            default -> Seen.DOUBTFUL;
        };
    }

    private List<Seen> states(COSArray members, int from, int depth) {
        List<Seen> states = new ArrayList<>();
        for (int i = from; i < members.size() && i < from + 100; i++) {
            COSBase member = members.getObject(i);
            if (member instanceof COSArray inner) {
                states.add(expression(inner, depth + 1));
            } else if (member != null) {
                states.add(seen(member, depth + 1));
            }
        }
        return states;
    }

    /** Shown where one has the state, hidden where none has it. */
    private static Seen any(List<Seen> states, Seen state) {
        if (states.contains(state)) {
            return Seen.SHOWN;
        }
        return states.contains(Seen.DOUBTFUL) ? Seen.DOUBTFUL : Seen.HIDDEN;
    }

    private static Seen not(Seen seen) {
        return switch (seen) {
            case SHOWN -> Seen.HIDDEN;
            case HIDDEN -> Seen.SHOWN;
            case DOUBTFUL -> Seen.DOUBTFUL;
        };
    }
}
