package org.ownwords.reach;

/**
 * What people of communities did and were given in one half of a financial year.
 *
 * @param by the delivering organisation's name
 * @param half such as "April to September 2026"
 */
public record PanelRow(String by, String half, PanelFigures figures) {}
