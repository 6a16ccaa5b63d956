/** What every step stands on: the folders of an instance, the console, and how to refuse. */
package org.innoplaces.launcher.instance;
