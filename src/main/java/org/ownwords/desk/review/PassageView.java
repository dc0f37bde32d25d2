package org.ownwords.desk.review;

import java.util.Optional;

/**
 * A passage as its reader sees it.
 *
 * @param claim how staff call the claim that it makes
 * @param html made from its Markdown with every sign escaped
 */
public record PassageView(Optional<String> claim, String html) {}
