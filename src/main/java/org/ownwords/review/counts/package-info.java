/** What leaves this module as numbers: no person, no text, no language. */
@NamedInterface("counts")
@NullMarked
package org.ownwords.review.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
