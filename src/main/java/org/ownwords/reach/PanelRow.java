package org.ownwords.reach;

import org.ownwords.reach.disclosure.Figure;

/**
 * What people of communities did and were given in one half of a financial year.
 *
 * @param by the delivering organisation's name
 * @param half such as "April to September 2026"
 * @param hours of everybody together in sessions
 * @param sessions pounds given in sessions
 * @param reviews pounds given to reviewers by link
 */
public record PanelRow(String by, String half, Figure<Long> hours, Figure<Long> sessions, Figure<Long> reviews) {}
