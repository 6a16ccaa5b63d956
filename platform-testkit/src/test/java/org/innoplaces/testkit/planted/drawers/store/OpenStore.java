package org.innoplaces.testkit.planted.drawers.store;

/** A store that anybody can use. */
public class OpenStore {}
