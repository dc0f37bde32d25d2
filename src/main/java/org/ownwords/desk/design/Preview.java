package org.ownwords.desk.design;

import java.util.List;
import org.ownwords.base.Problem;

/**
 * What a designer asked to see.
 *
 * @param styleProblems what is wrong in the style sheets or the brand
 * @param sheets the one asked for first, none where nothing can be drawn
 */
public record Preview(List<Problem> styleProblems, List<Drawn> sheets) {}
