/** Texts to translators and back: what goes, what comes, and what would change before it does. */
@NamedInterface("translate")
@NullMarked
package org.ownwords.exchange.translate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
