/** What the public site counts: openings of printed codes by month, and nothing of a visitor. */
@NamedInterface("counts")
@NullMarked
package org.ownwords.publicsite.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
