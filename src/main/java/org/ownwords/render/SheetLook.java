package org.ownwords.render;

/** How each sheet of a run is made; safe for threads. */
@FunctionalInterface
public interface SheetLook {

    /**
     * The options of one sheet, without a printed code.
     *
     * @param first the edition that comes first on it
     * @throws org.ownwords.base.ProblemException if a picture on it may not be used today
     */
    SheetOptions on(SheetFormat format, Edition first);
}
