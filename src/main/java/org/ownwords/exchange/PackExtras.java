package org.ownwords.exchange;

import java.util.List;

/**
 * What a pack carries beside texts. None of it changes anything by itself.
 *
 * @param plans campaigns from which a draft can be begun
 * @param briefs how many languages it has a brief for
 * @param words how many words its glossary advises against
 * @param templates how many templates and style sheets it carries
 */
public record PackExtras(List<PackedPlan> plans, int briefs, int words, int templates) {}
