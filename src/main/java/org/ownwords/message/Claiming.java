package org.ownwords.message;

import java.util.Set;
import org.ownwords.language.LanguageTag;

/**
 * A message whose newest texts make a claim.
 *
 * @param tags the languages in which they do
 * @param sections those that make it in any of them
 */
public record Claiming(MessageId message, Set<LanguageTag> tags, Set<SectionKind> sections) {}
