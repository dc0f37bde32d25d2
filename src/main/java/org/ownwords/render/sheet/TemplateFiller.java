package org.ownwords.render.sheet;

import java.util.Map;

/** Fills templates of the content pack; how they are locked down is its business. */
@FunctionalInterface
public interface TemplateFiller {

    /**
     * @param name the file within the pack's {@code templates}, such as {@code poster/poster.ftlh}
     * @param model maps, lists, texts, numbers and booleans only
     * @throws org.ownwords.base.ProblemException with file and line of what is wrong in it
     */
    String fill(String name, Map<String, ?> model);
}
