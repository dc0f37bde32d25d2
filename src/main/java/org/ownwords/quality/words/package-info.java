/** The words that people keep for the checks: the glossary, the lists for locked phones and what speakers answer. */
@NamedInterface("words")
@NullMarked
package org.ownwords.quality.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
