@NullMarked
package se.vartrannebergen.shell.ui;

import org.jspecify.annotations.NullMarked;
