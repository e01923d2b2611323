<?php
/**
 * The scripts of a page: one for each language that an element on it has, and none without one.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/** The handle of a script is this and its language. */
const PFIG_ELEMENTS_HANDLE = 'pfig-elements-';

/**
 * The language of a script of ours.
 *
 * @param string $handle The handle of a script.
 * @return string '' for any other script.
 */
function pfig_elements_language_of_script( $handle ) {
	$lang = substr( $handle, strlen( PFIG_ELEMENTS_HANDLE ) );
	return 0 === strpos( $handle, PFIG_ELEMENTS_HANDLE ) && isset( pfig_elements_release()['scripts'][ $lang ] ) ? $lang : '';
}

/**
 * The file of a script and its hash. They depend on whether the page has one language or several,
 * which is known when its scripts are printed.
 *
 * @param string $lang A language of the release.
 * @return array
 */
function pfig_elements_script( $lang ) {
	$languages = array_filter( array_map( 'pfig_elements_language_of_script', wp_scripts()->queue ) );
	return pfig_elements_release()['scripts'][ $lang ][ count( $languages ) > 1 ? 'several' : 'single' ];
}

/**
 * Adds the script of a language to the page.
 *
 * @param string $lang A language of the release.
 */
function pfig_elements_enqueue( $lang ) {
	$url = pfig_elements_url( pfig_elements_release()['scripts'][ $lang ]['single']['file'] );
	// The version is in the path.
	wp_enqueue_script( PFIG_ELEMENTS_HANDLE . $lang, $url, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/**
 * Chooses the file of a script of ours. Other plug-ins may change its address afterwards.
 *
 * @param string $src    The address of a script.
 * @param string $handle Its handle.
 * @return string
 */
function pfig_elements_script_src( $src, $handle ) {
	$lang = pfig_elements_language_of_script( $handle );
	return $lang ? pfig_elements_url( pfig_elements_script( $lang )['file'] ) : $src;
}
add_filter( 'script_loader_src', 'pfig_elements_script_src', 1, 2 );

/**
 * The attributes of a script's tag.
 *
 * @param string $lang A language of the release.
 * @param string $src  The address of the script, as other plug-ins may have changed it.
 * @return string
 */
function pfig_elements_script_attributes( $lang, $src ) {
	// Programs that shorten, join or delay scripts leave a script alone that has these.
	$attributes = ' defer data-no-minify="1" data-no-optimize="1" data-noptimize="1"';
	$host       = wp_parse_url( $src, PHP_URL_HOST );
	// A script of another host can be checked only if that host allows it, which nobody knows here.
	if ( $host && wp_parse_url( home_url(), PHP_URL_HOST ) !== $host ) {
		return $attributes;
	}
	return $attributes . ' integrity="' . esc_attr( pfig_elements_script( $lang )['integrity'] ) . '" crossorigin="anonymous"';
}

/**
 * Adds our attributes to the tag of a script of ours.
 *
 * @param string $tag    The tag, which may have scripts without an address around it.
 * @param string $handle The handle of the script.
 * @param string $src    Its address.
 * @return string
 */
function pfig_elements_script_tag( $tag, $handle, $src ) {
	$lang = pfig_elements_language_of_script( $handle );
	return $lang ? preg_replace( '/<script\b(?=[^>]*\ssrc=)/', '$0' . pfig_elements_script_attributes( $lang, $src ), $tag, 1 ) : $tag;
}
add_filter( 'script_loader_tag', 'pfig_elements_script_tag', 10, 3 );

/**
 * Adds the scripts that tags, mount points and links in a text need. Somebody may have written
 * them before the plug-in was there, or write them in a Custom HTML block.
 *
 * @param mixed $html HTML of a post, a block or a widget.
 * @return mixed The same.
 */
function pfig_elements_notice( $html ) {
	if ( ! is_string( $html ) || false === stripos( $html, 'pfig' ) || pfig_elements_is_text() ) {
		return $html;
	}
	$names    = implode( '|', array_keys( pfig_elements_release()['settings'] ) );
	$requests = '/<pfig-(?:' . $names . ')\b[^>]*|<\w+\s[^>]*\bdata-pfig=[^>]*|<a\s[^>]*(?:#|%23)pfig-(?:' . $names . ')[^>]*/i';
	preg_match_all( $requests, $html, $found );
	foreach ( $found[0] as $request ) {
		preg_match( '/\blang(?:=|%3d)["\']?([\w-]+)/i', $request, $tag );
		pfig_elements_enqueue( pfig_elements_language( isset( $tag[1] ) ? $tag[1] : '', get_the_ID() ) );
	}
	return $html;
}
add_filter( 'the_content', 'pfig_elements_notice', 20 );
add_filter( 'widget_text', 'pfig_elements_notice', 20 );
add_filter( 'widget_custom_html_content', 'pfig_elements_notice', 20 );
// In templates and in areas for widgets; not in the texts of visitors.
add_filter( 'render_block_core/html', 'pfig_elements_notice' );
add_filter( 'render_block_core/paragraph', 'pfig_elements_notice' );
