package org.innoplaces.content.exchange.action;

import java.nio.file.Path;

/** What all entries of a folder are checked with. */
record Checking(Path folder, boolean keepsUnknown, ImportNames names, FolderProblems problems) {}
