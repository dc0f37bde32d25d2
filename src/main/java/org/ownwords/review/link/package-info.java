/** Review by a private link or on paper: invitations, what comes back through them, voice notes and payment. */
@NamedInterface("link")
@NullMarked
package org.ownwords.review.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
