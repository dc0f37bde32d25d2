/** What translators are sent and send back: one model, and a reader and a writer for each format of theirs. */
@NamedInterface("format")
@NullMarked
package org.ownwords.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
