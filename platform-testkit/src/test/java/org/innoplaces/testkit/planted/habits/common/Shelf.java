package org.innoplaces.testkit.planted.habits.common;

/** A package name that says nothing. */
public class Shelf {}
