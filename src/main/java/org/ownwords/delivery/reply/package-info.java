/** What people write back: stop words of every language, and everything else to the safeguarding lead. */
@NullMarked
package org.ownwords.delivery.reply;

import org.jspecify.annotations.NullMarked;
