package org.innoplaces.testkit.planted.habits.util;

/** A package name that says nothing. */
public class Shelf {}
