/** Where a manager closes a programme, opens it again, and takes its archive package. */
@NullMarked
package se.framsteg.programmes.closing.web;

import org.jspecify.annotations.NullMarked;
