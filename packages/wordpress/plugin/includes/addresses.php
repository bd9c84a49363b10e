<?php
/**
 * Checks addresses.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/**
 * A message about a wrong address, for the person who typed it. '' if the address is usable.
 *
 * @param string $address What was typed.
 */
function address_problem( string $address ): string {
	if ( ! is_web_address( $address ) ) {
		/* translators: %s: what was typed. */
		return sprintf( __( '“%s” cannot be used as an address. It has to begin with https://, and have no blank, bracket, quotation mark or password in it.', 'metropolis-call' ), $address );
	}
	if ( 'http' === scheme_of( $address ) && 'https' === scheme_of( home_url() ) ) {
		/* translators: %s: an address. */
		return sprintf( __( '%s begins with http://. Browsers load nothing from there into your pages, which are https://.', 'metropolis-call' ), $address );
	}
	return '';
}

/**
 * Whether a browser can load an address: http or https, with a host. `fetch` refuses user names and passwords.
 *
 * @param string $address An absolute URL.
 */
function is_web_address( string $address ): bool {
	$parts = wp_parse_url( $address );
	return is_array( $parts )
		&& in_array( strtolower( $parts['scheme'] ?? '' ), array( 'http', 'https' ), true )
		&& ! empty( $parts['host'] )
		&& empty( $parts['user'] )
		// WordPress writes the scheme in small letters. A phone's keyboard begins with a capital.
		&& 0 === strcasecmp( esc_url_raw( $address ), $address );
}

/**
 * The scheme of an address, in lower case.
 *
 * @param string $address An absolute URL.
 */
function scheme_of( string $address ): string {
	return strtolower( (string) wp_parse_url( $address, PHP_URL_SCHEME ) );
}

/**
 * The folder of the widget's files. The address of the script is accepted, too, and stands for its folder.
 *
 * @param string $address The folder's URL, or that of the script file in it, or ''.
 */
function as_folder( string $address ): string {
	$folder = preg_replace( '~(?<=/)metropolis-call\.js(?:[?#].*)?$~', '', $address );
	return '' === $folder ? '' : trailingslashit( $folder );
}

/**
 * The folder of a file: its URL up to the last slash of the path.
 *
 * @param string $address A file's URL.
 */
function folder_of( string $address ): string {
	return (string) preg_replace( '~[^/]*$~', '', (string) strtok( $address, '?#' ) );
}
