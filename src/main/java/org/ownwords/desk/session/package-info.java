/** Co-development sessions: the list, the form, and the page of each. */
@NullMarked
package org.ownwords.desk.session;

import org.jspecify.annotations.NullMarked;
