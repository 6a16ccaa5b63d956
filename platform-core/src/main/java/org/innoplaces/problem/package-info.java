/** What the platform refuses, told so that a person or a program can put it right. */
package org.innoplaces.problem;
