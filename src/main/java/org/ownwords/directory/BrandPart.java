package org.ownwords.directory;

/** What an organisation may colour its own way. */
public enum BrandPart {
    PANEL("Panel that carries the number", "panel"),
    PANEL_INK("Letters on the panel", "panel-ink"),
    HEADLINE("Large words", "headline"),
    ACCENT("Lines and shapes", "rule");

    private final String label;
    private final String variable;

    BrandPart(String label, String variable) {
        this.label = label;
        this.variable = variable;
    }

    /** What forms call it. */
    public String label() {
        return label;
    }

    /** The variable of style sheets that it sets, without hyphens before it, such as {@code panel-ink}. */
    public String variable() {
        return variable;
    }
}
