/** The pages on which somebody asks, follows their question, and on which promoters and the region answer. */
@NullMarked
package se.framsteg.network.requests.web;

import org.jspecify.annotations.NullMarked;
