package org.ogireport.documents.docx;

import java.util.List;
import org.ogireport.documents.page.Look;

/**
 * What is around a paragraph that changes how it is seen.
 *
 * @param settings what holds by the table it stands in, one for each that may
 * @param look how all that is there is seen
 * @param height the height in twentieths of a point beyond which nothing is seen; 0 where there is none
 * @param inCell whether it stands in a cell of a table
 * @param overlaid whether something may float over it
 */
record Around(List<Setting> settings, Look look, long height, boolean inCell, boolean overlaid) {
    static Around page(Backdrop backdrop) {
        return new Around(List.of(new Setting(Style.NONE, backdrop)), Look.PLAIN, 0, false, false);
    }

    /** The same within something that is seen in a way. */
    Around within(Look more) {
        return more == Look.PLAIN ? this : new Around(settings, look.and(more), height, inCell, overlaid);
    }

    /** The same where something may float over it. */
    Around below(boolean floating) {
        return floating ? new Around(settings, look.and(Look.DOUBTFUL), height, inCell, true) : this;
    }

    /** What is behind all that is there, whatever may hold. */
    Backdrop backdrop() {
        return settings.stream().map(Setting::backdrop).reduce(Backdrop::or).orElse(Backdrop.PAPER);
    }
}
