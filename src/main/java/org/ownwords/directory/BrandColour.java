package org.ownwords.directory;

import java.util.Locale;

/** What an organisation may colour its own way. */
public enum BrandColour {
    PANEL("Panel that carries the number"),
    PANEL_INK("Letters on the panel"),
    HEADLINE("Large words"),
    ACCENT("Lines and shapes");

    private final String label;

    BrandColour(String label) {
        this.label = label;
    }

    /** What forms call it. */
    public String label() {
        return label;
    }

    /** The variable of style sheets that it sets, without hyphens before it, such as {@code panel-ink}. */
    public String variable() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
