/**
 * What plugins share with the platform and with each other, where each thing can have one owner.
 */
package org.innoplaces.launcher.plugin.claim;
