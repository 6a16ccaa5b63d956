package org.innoplaces.testkit.planted.habits;

/** A name that says nothing. */
public class ShelfHelper {}
