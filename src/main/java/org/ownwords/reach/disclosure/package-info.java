/** The gate between figures and everything that leaves: nothing passes but through it. */
@NamedInterface("disclosure")
@NullMarked
package org.ownwords.reach.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
