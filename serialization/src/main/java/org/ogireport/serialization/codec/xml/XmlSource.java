package org.ogireport.serialization.codec.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.ogireport.serialization.codec.Excerpt;
import org.ogireport.serialization.codec.Position;
import org.ogireport.serialization.codec.ProblemCollector;
import org.ogireport.serialization.codec.TokenSource;
import org.ogireport.serialization.codec.WireNumber;
import org.ogireport.serialization.codec.text.DocumentText;
import org.ogireport.serialization.problem.Problem.Code;

/** Reads XML: an element's attributes and child elements are an object's members. */
public final class XmlSource implements TokenSource {
    private static final int ELEMENT = -1;

    private final DocumentText document;
    private final ProblemCollector problems;
    private final XmlEvents events;
    private final boolean isChild;
    private final Deque<Level> levels = new ArrayDeque<>();
    private String name = "";
    private long valueMark;

    /** The current value: the index of an attribute, or {@link #ELEMENT}. */
    private int value = ELEMENT;

    /** An element that was entered. */
    private static final class Level {
        final boolean isMap;
        final boolean isEntry;
        final long mark;
        int attributesLeft;
        int nextAttribute;

        Level(boolean isMap, boolean isEntry, long mark, int attributes) {
            this.isMap = isMap;
            this.isEntry = isEntry;
            this.mark = mark;
            this.attributesLeft = attributes;
        }
    }

    public XmlSource(DocumentText document, ProblemCollector problems) {
        this(document, problems, false);
    }

    private XmlSource(DocumentText document, ProblemCollector problems, boolean isChild) {
        this.document = document;
        this.problems = problems;
        this.events = new XmlEvents(document, problems);
        this.isChild = isChild;
    }

    /** Reads the first child element of the document's root; what follows it is not read. */
    public static XmlSource child(DocumentText document, ProblemCollector problems) {
        return new XmlSource(document, problems, true);
    }

    @Override
    public void begin() {
        events.begin();
        if (isChild) {
            events.beginChild();
        }
        valueMark = events.mark();
        String namespace = events.namespace();
        boolean anyVersion = events.localName().equals(XmlNames.ROOT)
                && namespace.startsWith(XmlNames.NAMESPACE_PREFIX)
                && namespace.substring(XmlNames.NAMESPACE_PREFIX.length()).matches("[0-9]{1,9}");
        if (!anyVersion) {
            throw problems.stop(
                    Code.WRONG_ROOT,
                    valueMark,
                    Excerpt.of(XmlNames.display(namespace, events.localName()), 2 * XmlNames.NAMESPACE.length()),
                    XmlNames.display(XmlNames.NAMESPACE, XmlNames.ROOT));
        }
        if (!namespace.equals(XmlNames.NAMESPACE)) {
            problems.add(Code.WRONG_VERSION, valueMark, namespace, XmlNames.NAMESPACE);
        }
    }

    @Override
    public void end() {
        if (!isChild) {
            events.end();
        }
    }

    @Override
    public boolean isVersioned() {
        return true;
    }

    @Override
    public boolean beginObject() {
        return begin(false);
    }

    @Override
    public boolean beginMap() {
        return begin(true);
    }

    private boolean begin(boolean isMap) {
        if (value != ELEMENT || isTextElement()) {
            return false;
        }
        Level outer = levels.peek();
        levels.push(new Level(isMap, outer != null && outer.isMap, valueMark, events.attributes()));
        return true;
    }

    @Override
    public @Nullable String nextName() {
        Level level = levels.element();
        while (level.attributesLeft > 0) {
            level.attributesLeft--;
            int index = level.nextAttribute++;
            name = events.attributeName(index);
            if (level.isMap) {
                problems.addMember(Code.UNKNOWN_FIELD, level.mark, name);
            } else if (!(level.isEntry && name.equals(XmlNames.KEY))) {
                value = index;
                valueMark = level.mark;
                return name;
            }
        }
        while (nextElement()) {
            if (!level.isMap) {
                return name;
            }
            String key = key();
            if (key != null) {
                return key;
            }
            events.skip();
        }
        return null;
    }

    /** The key of a map's entry; null, and a problem, where the element is not one. */
    private @Nullable String key() {
        boolean isEntry = name.equals(XmlNames.ENTRY);
        for (int i = 0; isEntry && i < events.attributes(); i++) {
            if (events.attributeName(i).equals(XmlNames.KEY)) {
                return events.attributeValue(i);
            }
        }
        if (isEntry) {
            problems.enter(name);
            problems.addMember(Code.MISSING_FIELD, valueMark, XmlNames.KEY);
            problems.leave();
        } else {
            problems.addMember(Code.UNKNOWN_FIELD, valueMark, name);
        }
        return null;
    }

    @Override
    public boolean beginTexts() {
        if (!begin(false)) {
            return false;
        }
        reportAttributes();
        levels.element().attributesLeft = 0;
        return true;
    }

    @Override
    public boolean nextText() {
        return next(XmlNames.PARAGRAPH);
    }

    @Override
    public boolean nextItem() {
        return next(XmlNames.ITEM);
    }

    /** Moves to the next child element, which has to be an item of an array. */
    private boolean next(String item) {
        while (nextElement()) {
            if (name.equals(item)) {
                return true;
            }
            problems.addMember(Code.UNKNOWN_FIELD, valueMark, name);
            events.skip();
        }
        return false;
    }

    /** Moves to the next child element; where there is none, the element is left. */
    private boolean nextElement() {
        if (!events.nextTag()) {
            levels.pop();
            return false;
        }
        name = events.name();
        value = ELEMENT;
        valueMark = events.mark();
        return true;
    }

    @Override
    public @Nullable String text() {
        if (value != ELEMENT) {
            return isTextElement() ? null : events.attributeValue(value);
        }
        if (!isTextElement()) {
            return null;
        }
        reportAttributes();
        return events.text();
    }

    /** Whether the current name is one of a text element. */
    private boolean isTextElement() {
        return XmlNames.TEXT_ELEMENTS.contains(name);
    }

    private void reportAttributes() {
        for (int i = 0; i < events.attributes(); i++) {
            problems.addMember(Code.UNKNOWN_FIELD, valueMark, events.attributeName(i));
        }
    }

    @Override
    public long count() {
        return value == ELEMENT ? -1 : WireNumber.count(events.attributeValue(value));
    }

    @Override
    public @Nullable String number() {
        return value == ELEMENT ? null : events.attributeValue(value);
    }

    @Override
    public boolean isBlank() {
        return value != ELEMENT && events.attributeValue(value).isEmpty();
    }

    @Override
    public String found() {
        return value == ELEMENT ? "<" + Excerpt.of(name) + ">" : Excerpt.quoted(events.attributeValue(value));
    }

    @Override
    public void skip() {
        if (value == ELEMENT) {
            events.skip();
        }
    }

    @Override
    public long nameMark() {
        return valueMark;
    }

    @Override
    public long valueMark() {
        return valueMark;
    }

    @Override
    public Position position(long mark) {
        return document.position(mark);
    }
}
