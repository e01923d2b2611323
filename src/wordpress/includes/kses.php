<?php
/**
 * Roles: whoever may not write unfiltered HTML keeps the tags that somebody else has written.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets our tags pass the filter of posts, with the attributes that a link may set, too, and those
 * that any tag of a post may have. Comments have another filter, or at least another purpose.
 *
 * @param array  $tags    Allowed attributes by tag.
 * @param string $context What is filtered.
 * @return array
 */
function pfig_elements_kses( $tags, $context ) {
	if ( 'post' !== $context || doing_filter( 'pre_comment_content' ) || doing_filter( 'comment_text' ) ) {
		return $tags;
	}
	foreach ( pfig_elements_release()['settings'] as $element => $settings ) {
		$names                   = array_merge( array( 'lang', 'dir', 'class', 'id', 'style' ), array_column( $settings, 'attribute' ) );
		$tags[ "pfig-$element" ] = array_fill_keys( $names, true );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'pfig_elements_kses', 10, 2 );
