/** Worked campaigns of invented organisations, read from a folder into the demo. */
@NamedInterface("worked")
@NullMarked
package org.ownwords.exchange.worked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
