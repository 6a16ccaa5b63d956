package org.innoplaces.testkit.planted.habits.impl;

/** A package name that says nothing. */
public class Shelf {}
