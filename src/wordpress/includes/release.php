<?php
/**
 * The files of the release that this plug-in brings along.
 *
 * @package pfig-elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads a JSON file of the plug-in.
 *
 * @param string $path Path inside the plug-in's folder.
 * @return array What the file holds; nothing where it cannot be read.
 */
function pfig_elements_read_json( $path ) {
	$file = dirname( PFIG_ELEMENTS_FILE ) . '/' . $path;
	$text = is_readable( $file ) ? file_get_contents( $file ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
	$data = json_decode( (string) $text, true );
	return is_array( $data ) ? $data : array();
}

/**
 * What the release has: its languages, the script of each with its hash, the settings of each element.
 *
 * @return array
 */
function pfig_elements_release() {
	static $release = null;
	if ( null === $release ) {
		$release = pfig_elements_read_json( 'release.json' ) + array(
			'languages' => array(),
			'scripts'   => array(),
			'settings'  => array(),
		);
	}
	return $release;
}

/**
 * The open data of a language.
 *
 * @param string $lang A language of the release.
 * @return array
 */
function pfig_elements_data( $lang ) {
	static $data = array();
	if ( ! isset( $data[ $lang ] ) ) {
		$data[ $lang ] = pfig_elements_read_json( PFIG_ELEMENTS_VERSION . '/data/' . $lang . '.json' );
	}
	return $data[ $lang ];
}

/**
 * The address of a file of this version. Each version has its own folder: a page that a cache
 * keeps asks for the files that it was made with.
 *
 * @param string $path Path inside the folder of the version.
 * @return string
 */
function pfig_elements_url( $path ) {
	return plugins_url( PFIG_ELEMENTS_VERSION . '/' . $path, PFIG_ELEMENTS_FILE );
}
