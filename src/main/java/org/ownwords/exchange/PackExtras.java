package org.ownwords.exchange;

import java.util.List;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.GlossaryEntry;

/**
 * What a pack carries beside texts.
 *
 * @param plans campaigns to learn from
 * @param briefs the languages that it has a brief for
 * @param words that its glossary advises against
 * @param templates paths of templates and style sheets
 */
public record PackExtras(
        List<PackedPlan> plans, List<LanguageTag> briefs, List<GlossaryEntry> words, List<String> templates) {}
