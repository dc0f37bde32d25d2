package org.ownwords.message;

/** The exact words of one section of one variant: what reviewers judge and releases pin. */
public record SectionRef(VariantId variant, SectionKind section, SectionDigest digest) {}
