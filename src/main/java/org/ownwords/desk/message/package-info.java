/** Pages of messages: what each says in each language, what it looks like, and where people change it. */
@NullMarked
package org.ownwords.desk.message;

import org.jspecify.annotations.NullMarked;
