package org.ownwords.campaign;

/** Whether a cell of the coverage matrix can go. */
public enum CellState {
    /** In the community's own language. */
    READY("Ready", "✓"),
    /** In a language that somebody confirmed for the community. */
    FALLBACK("Fallback", "↪"),
    /** Nothing serves; nothing goes. */
    HELD("Held", "✕");

    private final String label;
    private final String symbol;

    CellState(String label, String symbol) {
        this.label = label;
        this.symbol = symbol;
    }

    /** The state in words, which always stands beside the symbol. */
    public String label() {
        return label;
    }

    /** A sign that tells the states apart without colour. */
    public String symbol() {
        return symbol;
    }
}
