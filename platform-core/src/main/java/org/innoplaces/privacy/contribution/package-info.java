/** What privacy adds to other features. */
package org.innoplaces.privacy.contribution;
