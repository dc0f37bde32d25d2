package org.ownwords.exchange;

import java.util.List;
import org.ownwords.message.Catalogue;

/**
 * What one {@code translations} folder brings.
 *
 * @param folder its path in the pack
 * @param catalogue what its own {@code messages.yaml} defines
 */
public record ContentSet(String folder, Catalogue catalogue, List<PackedVariant> variants) {}
