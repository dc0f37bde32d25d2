package org.ownwords.language;

/** How a text reaches a person; fallback lists differ between the two. */
public enum Medium {
    WRITTEN,
    SPOKEN
}
