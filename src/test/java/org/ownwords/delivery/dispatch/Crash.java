package org.ownwords.delivery.dispatch;

/** The end of the process, as far as a test can have it: nothing after it runs, nothing catches it. */
final class Crash extends Error {}
