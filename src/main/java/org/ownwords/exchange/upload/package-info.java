/** Files that people sent, kept as they came until somebody decided. */
@NamedInterface("upload")
@NullMarked
package org.ownwords.exchange.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
