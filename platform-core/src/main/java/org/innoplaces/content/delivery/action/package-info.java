/** Reading. */
package org.innoplaces.content.delivery.action;
