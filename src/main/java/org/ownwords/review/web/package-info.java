/** The pages that open by a private link: no account, no cookie, no script needed. */
@NullMarked
package org.ownwords.review.web;

import org.jspecify.annotations.NullMarked;
