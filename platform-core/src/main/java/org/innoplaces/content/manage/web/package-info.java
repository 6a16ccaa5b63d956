/** The management API: entries as JSON:API for those who may change them. */
package org.innoplaces.content.manage.web;
