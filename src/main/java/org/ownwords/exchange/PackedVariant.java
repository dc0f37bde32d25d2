package org.ownwords.exchange;

import org.ownwords.message.VariantContent;

/**
 * A variant that a pack brings.
 *
 * @param file its path in the pack
 */
public record PackedVariant(String file, VariantContent content) {}
