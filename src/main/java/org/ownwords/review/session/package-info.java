/** Co-development sessions: the evidence that a community worked on the words. It stays here, in no pack and no file. */
@NamedInterface("session")
@NullMarked
package org.ownwords.review.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
