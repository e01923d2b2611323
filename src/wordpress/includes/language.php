<?php
/**
 * The language of an element.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the release for a tag or a locale: `fr` for `fr-BE`, `pt` for `pt_BR`.
 *
 * @param mixed $tag A language tag or a locale.
 * @return string A language of the release; '' where it has none for the tag.
 */
function pfig_elements_match_language( $tag ) {
	$parts = preg_split( '/[-_]/', strtolower( is_string( $tag ) ? trim( $tag ) : '' ) );
	return in_array( $parts[0], pfig_elements_release()['languages'], true ) ? $parts[0] : '';
}

/**
 * The language of a post, as Polylang or WPML know it.
 *
 * @param int|false $post_id The post.
 * @return string A language code; '' where none of the two is there, or the post has no language.
 */
function pfig_elements_post_language( $post_id ) {
	if ( ! $post_id ) {
		return '';
	}
	if ( function_exists( 'pll_get_post_language' ) ) {
		return (string) pll_get_post_language( $post_id );
	}
	// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- A filter of WPML.
	$details = apply_filters( 'wpml_post_language_details', null, $post_id );
	return is_array( $details ) && isset( $details['language_code'] ) ? (string) $details['language_code'] : '';
}

/**
 * The language of an element: that which is set, else that of the post, else that of the site,
 * else French, in which the content was written.
 *
 * @param mixed     $tag     The language that is set.
 * @param int|false $post_id The post in which the element is.
 * @return string A language of the release.
 */
function pfig_elements_language( $tag, $post_id ) {
	$lang = pfig_elements_match_language( $tag );
	if ( ! $lang ) {
		$lang = pfig_elements_match_language( pfig_elements_post_language( $post_id ) );
	}
	if ( ! $lang ) {
		$lang = pfig_elements_match_language( get_locale() );
	}
	return $lang ? $lang : 'fr';
}
