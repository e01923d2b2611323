<?php
/**
 * The blocks in the editor.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The words of the editor, in the language of whoever works in it.
 *
 * @return array
 */
function pfig_elements_words() {
	$lang = pfig_elements_match_language( get_user_locale() );
	return pfig_elements_read_json( 'words/' . ( $lang ? $lang : 'en' ) . '.json' );
}

/**
 * Registers the blocks. Visitors' pages need no words.
 */
function pfig_elements_register_blocks() {
	wp_register_script(
		'pfig-elements-editor',
		plugins_url( 'editor.js', PFIG_ELEMENTS_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-hooks' ),
		PFIG_ELEMENTS_VERSION,
		true
	);
	$words = is_admin() ? pfig_elements_words() : array();
	foreach ( array_keys( pfig_elements_release()['settings'] ) as $element ) {
		$args = array(
			'render_callback' => function ( $attributes ) use ( $element ) {
				return pfig_elements_render_block( $element, $attributes );
			},
		);
		if ( isset( $words['elements'][ $element ] ) ) {
			$args['title']       = $words['elements'][ $element ]['title'];
			$args['description'] = $words['elements'][ $element ]['description'];
		}
		register_block_type( dirname( PFIG_ELEMENTS_FILE ) . '/blocks/' . $element, $args );
	}
}
add_action( 'init', 'pfig_elements_register_blocks' );

/**
 * Gives the editor's script what it needs to know. The link that a post holds has a text in the
 * language of the block, whoever works in the editor.
 */
function pfig_elements_editor_settings() {
	$release  = pfig_elements_release();
	$settings = array(
		'folder'    => pfig_elements_url( '' ),
		'lang'      => pfig_elements_language( '', get_the_ID() ),
		'languages' => $release['languages'],
		'settings'  => $release['settings'],
		'words'     => pfig_elements_words(),
	);
	foreach ( $release['languages'] as $lang ) {
		$elements                      = pfig_elements_read_json( "words/$lang.json" )['elements'];
		$settings['names'][ $lang ]    = array_combine( array_keys( $elements ), array_column( $elements, 'name' ) );
		$settings['partners'][ $lang ] = $elements['partner-card']['settings']['partner']['values'];
	}
	wp_add_inline_script( 'pfig-elements-editor', 'window.pfigElements = ' . wp_json_encode( $settings ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'pfig_elements_editor_settings' );
